/** What is asked of external programs, and where what they say belongs. */
@NullMarked
package dev.monctl.validation.question;

import org.jspecify.annotations.NullMarked;
