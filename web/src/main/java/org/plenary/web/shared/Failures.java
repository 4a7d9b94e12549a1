package org.plenary.web.shared;

import jakarta.ejb.AccessLocalException;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.EJBException;
import jakarta.el.ELException;
import jakarta.faces.FacesException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.ServletException;
import jakarta.validation.ConstraintViolationException;
import java.lang.reflect.InvocationTargetException;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plenary.shared.DomainException;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Reason;
import org.plenary.shared.StaleException;
import org.plenary.shared.StartingException;

/**
 * What an exception that reached the web means: unwrapped once, here, and then told from each other
 * by pages, REST resources and error pages alike.
 */
public final class Failures {
  private static final Logger LOG = Logger.getLogger("org.plenary.failure");

  private static final int DEEPEST = 50;

  private Failures() {}

  /** The exception that matters inside those that the container and Faces wrap around it. */
  public static Throwable unwrap(Throwable thrown) {
    Throwable current = thrown;
    while (true) {
      if (isTelling(current)) {
        return current;
      }
      Throwable inner = inner(current);
      if (inner == null || inner == current) {
        return thrown instanceof InvocationTargetException && thrown.getCause() != null
            ? thrown.getCause()
            : thrown;
      }
      current = inner;
    }
  }

  private static boolean isTelling(Throwable thrown) {
    return thrown instanceof DomainException
        || thrown instanceof EJBAccessException
        || thrown instanceof AccessLocalException
        || thrown instanceof ConstraintViolationException
        || thrown instanceof OptimisticLockException;
  }

  private static Throwable inner(Throwable thrown) {
    if (thrown instanceof EJBException ejb && ejb.getCausedByException() != null) {
      return ejb.getCausedByException();
    }
    boolean wrapper =
        thrown instanceof EJBException
            || thrown instanceof FacesException
            || thrown instanceof ELException
            || thrown instanceof ServletException
            || thrown instanceof InvocationTargetException
            || thrown instanceof jakarta.transaction.RollbackException
            || thrown instanceof jakarta.persistence.PersistenceException
            || thrown instanceof RuntimeException && thrown.getCause() != null;
    return wrapper ? thrown.getCause() : null;
  }

  /** The status of HTTP for an exception: 500 for whatever nobody foresaw. */
  public static int status(Throwable unwrapped) {
    return switch (unwrapped) {
      case NotFoundException e -> 404;
      case StartingException e -> 503;
      case StaleException e -> 409;
      case OptimisticLockException e -> 409;
      case EJBAccessException e -> 403;
      case AccessLocalException e -> 403;
      case DomainException e -> 422;
      case ConstraintViolationException e -> 422;
      default -> isDatabaseAway(unwrapped) ? 503 : 500;
    };
  }

  /**
   * The connection was lost (state 08 of SQL), or the server has none to give: then its pool says
   * so in words only.
   */
  private static boolean isDatabaseAway(Throwable thrown) {
    Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
      if (cause instanceof SQLException sql && isDatabaseAway(sql)) {
        return true;
      }
      cause =
          cause instanceof EJBException ejb && ejb.getCausedByException() != null
              ? ejb.getCausedByException()
              : cause.getCause();
    }
    return false;
  }

  private static boolean isDatabaseAway(SQLException thrown) {
    String state = thrown.getSQLState();
    String message = thrown.getMessage();
    return state != null && state.startsWith("08")
        || message != null && message.startsWith("Error in allocating a connection");
  }

  /** The reason to tell for an exception of this status without one of its own. */
  public static Reason reason(Throwable unwrapped) {
    return switch (unwrapped) {
      case DomainException e -> e.reason();
      case OptimisticLockException e -> new Reason("shared.stale");
      case EJBAccessException e -> new Reason("shared.error.403");
      case AccessLocalException e -> new Reason("shared.error.403");
      case ConstraintViolationException e -> new Reason("shared.error.422");
      default -> new Reason(isDatabaseAway(unwrapped) ? "shared.error.away" : "shared.error.500");
    };
  }

  /** Puts a failure that nobody foresaw into the log, under the id that the page shows. */
  public static void log(String requestId, String path, Throwable thrown) {
    LOG.log(Level.SEVERE, "Request " + requestId + " of " + path + " failed", thrown);
  }
}
