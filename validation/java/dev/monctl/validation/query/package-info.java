/** Which labels a query in PromQL or LogQL names. Not a parser: whether a query is right is for Prometheus and Loki to say. */
@NullMarked
package dev.monctl.validation.query;

import org.jspecify.annotations.NullMarked;
