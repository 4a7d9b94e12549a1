package org.plenary.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text that a person types: at most {@link #max} characters, no control characters (line breaks
 * and tabs only where {@link #lines}), no characters that turn the direction of writing. Null and
 * "" pass. Markup and formulas pass: they are inert wherever they are shown or exported.
 */
@Documented
@Constraint(validatedBy = PlainText.Validator.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.METHOD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface PlainText {
  String message() default "{shared.plainText}";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Most characters allowed. */
  int max() default 200;

  /** Whether line breaks and tabs are allowed. */
  boolean lines() default false;

  /** Finds what the annotation forbids; the message key says which it was. */
  class Validator implements ConstraintValidator<PlainText, CharSequence> {
    private int max;
    private boolean lines;

    @Override
    public void initialize(PlainText annotation) {
      max = annotation.max();
      lines = annotation.lines();
    }

    @Override
    public boolean isValid(CharSequence text, ConstraintValidatorContext context) {
      String complaint = complaint(text, max, lines);
      if (complaint == null) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context.buildConstraintViolationWithTemplate("{" + complaint + "}").addConstraintViolation();
      return false;
    }

    /** The message key of what is wrong with the text, or null. */
    public static String complaint(CharSequence text, int max, boolean lines) {
      if (text == null) {
        return null;
      }
      if (text.length() > max) {
        return "shared.tooLong";
      }
      if (text.chars().anyMatch(Validator::turnsDirection)) {
        return "shared.directionCharacter";
      }
      boolean control =
          text.chars()
              .anyMatch(
                  c ->
                      Character.isISOControl(c)
                          && !(lines && (c == '\n' || c == '\r' || c == '\t')));
      return control ? "shared.controlCharacter" : null;
    }

    private static boolean turnsDirection(int c) {
      return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
  }
}
