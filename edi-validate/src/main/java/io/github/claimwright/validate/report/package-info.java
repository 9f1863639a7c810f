/** Findings as people and programs read them: each form is a pure function of the validation reports. */
@NullMarked
package io.github.claimwright.validate.report;

import org.jspecify.annotations.NullMarked;
