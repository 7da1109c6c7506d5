@NullMarked
package dev.monctl.validation.question;

import org.jspecify.annotations.NullMarked;
