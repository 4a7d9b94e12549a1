package org.plenary.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.plenary.shared.Reason;

/**
 * What is decided before a request reaches the application, so that nothing of it keeps the
 * published pages from being answered: no form that is too large, nothing that would wait for a
 * database that is away, and no more requests at once than {@link #PLACES}. Who sends or reads
 * slowly keeps a place, and waits for one in a thread of the server's; there are more threads
 * (config/payara) than places and those who may wait together.
 */
final class Entrance {
  /** Requests that the application works on at once. */
  static final int PLACES = 64;

  /** Requests that may wait for a place. */
  static final int MOST_WAITING = 320;

  /** The same as the server's limit of forms. */
  static final long LARGEST_FORM = 2L * 1024 * 1024;

  private static final long PATIENCE_SECONDS = 10;
  private static final int TOO_LARGE = HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE;
  private static final int NOT_NOW = HttpServletResponse.SC_SERVICE_UNAVAILABLE;

  /**
   * A published page that is not ready yet, or no longer. It fits into the buffer of a connection,
   * so that a slow reader does not keep its place.
   */
  private static final Pattern PUBLISHED = Pattern.compile("/[a-z]{2}/events/[^/]+/agenda[^/]*");

  private static final int PLACES_OF_PUBLISHED = 8;

  /** People who sign in wait for each other; those who are in do not wait for them. */
  private static final String SIGN_IN = "/signin.xhtml";

  private static final int PLACES_OF_SIGN_INS = 64;

  private final Door all = new Door(PLACES, MOST_WAITING);
  private final Door published = new Door(PLACES_OF_PUBLISHED, MOST_WAITING / 5);
  private final Door signIns = new Door(PLACES_OF_SIGN_INS, MOST_WAITING / 5);

  /**
   * Lets a request in, or answers it with the reason why not.
   *
   * @param databaseAway whether there is no use in asking it
   * @param leaving is told what to do when the request is over
   */
  boolean admits(
      HttpServletRequest request,
      HttpServletResponse response,
      boolean databaseAway,
      Leaving leaving)
      throws IOException {
    if (isTooLarge(request)) {
      return refuse(request, response, TOO_LARGE, new Reason("shared.error.413"));
    }
    String path = request.getRequestURI();
    if (needsNothing(path)) {
      return true;
    }
    if (databaseAway && !path.startsWith("/jakarta.faces.resource/")) {
      return refuse(request, response, NOT_NOW, new Reason("shared.error.away"));
    }
    Door door = door(request, path);
    if (!door.enter()) {
      return refuse(request, response, NOT_NOW, new Reason("shared.error.busy"));
    }
    leaving.then(door::leave);
    return true;
  }

  private Door door(HttpServletRequest request, String path) {
    if (isPublished(request)) {
      return published;
    }
    return path.startsWith(SIGN_IN) && request.getMethod().equals("POST") ? signIns : all;
  }

  private static boolean isPublished(HttpServletRequest request) {
    boolean reads = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    return reads && PUBLISHED.matcher(request.getRequestURI()).matches();
  }

  /** Takes what is to be done when a request is over, whatever came of it. */
  interface Leaving {
    void then(Runnable action);
  }

  /** Small files and the questions of load balancers. */
  private static boolean needsNothing(String path) {
    return path.startsWith("/resources/") || path.startsWith("/health/");
  }

  private static boolean isTooLarge(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null
        && type.toLowerCase(Locale.ROOT).startsWith("application/x-www-form-urlencoded")
        && request.getContentLengthLong() > LARGEST_FORM;
  }

  /** What is left of the request is not read. */
  private static boolean refuse(
      HttpServletRequest request, HttpServletResponse response, int status, Reason reason)
      throws IOException {
    response.setHeader("Connection", "close");
    ErrorServlet.send(request, response, status, reason);
    return false;
  }

  /** Places, and those who wait for one. */
  private static final class Door {
    private final Semaphore places;
    private final AtomicInteger waiting = new AtomicInteger();
    private final int mostWaiting;

    Door(int places, int mostWaiting) {
      this.places = new Semaphore(places, true);
      this.mostWaiting = mostWaiting;
    }

    boolean enter() {
      if (places.tryAcquire()) {
        return true;
      }
      boolean mayWait = waiting.incrementAndGet() <= mostWaiting;
      try {
        return mayWait && places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      } finally {
        waiting.decrementAndGet();
      }
    }

    void leave() {
      places.release();
    }
  }
}
