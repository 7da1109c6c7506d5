/** Changes of what an owner writes: spokes that come and go, and a whole estate that begins. */
@NullMarked
package dev.monctl.cli.estate;

import org.jspecify.annotations.NullMarked;
