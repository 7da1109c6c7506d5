/** Where files lie in the Git repository: the names by which GitHub and others find them. */
@NullMarked
package dev.monctl.cli.repository;

import org.jspecify.annotations.NullMarked;
