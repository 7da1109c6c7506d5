/** Names of files in a repository. */
@NullMarked
package dev.monctl.cli.repository;

import org.jspecify.annotations.NullMarked;
