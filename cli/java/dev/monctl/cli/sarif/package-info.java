/** Findings as SARIF 2.1.0, which GitHub's code scanning and many editors read. */
@NullMarked
package dev.monctl.cli.sarif;

import org.jspecify.annotations.NullMarked;
