/** What is known of each finding besides its occurrence: the page of findings and the examples that the tests hold them to. */
@NullMarked
package dev.monctl.cli.catalogue;

import org.jspecify.annotations.NullMarked;
