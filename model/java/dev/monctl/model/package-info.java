/** What an owner writes about an estate, read, completed and judged, before anything is rendered. */
@NullMarked
package dev.monctl.model;

import org.jspecify.annotations.NullMarked;
