package org.plenary.web.rest;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.plenary.account.ApiTokenScope;

/**
 * The scope that an API token needs for a resource. Whoever asks without a token needs none, and
 * gets what is public. A resource without this annotation answers no token. That of a method goes
 * before that of its class.
 */
@Documented
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface NeedsScope {
  ApiTokenScope value();

  /** Whether nothing is answered without a token: 401. */
  boolean always() default false;
}
