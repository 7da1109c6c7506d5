/** JUnit's XML, which every CI shows. */
@NullMarked
package dev.monctl.cli.junit;

import org.jspecify.annotations.NullMarked;
