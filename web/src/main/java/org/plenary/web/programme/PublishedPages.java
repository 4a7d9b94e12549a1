package org.plenary.web.programme;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.plenary.programme.Generation;
import org.plenary.programme.PublishedProgramme;
import org.plenary.programme.PublishedProgrammes;
import org.plenary.programme.PublishedState;
import org.plenary.programme.PublishedVersion;
import org.plenary.web.shared.ClientAddress;
import org.plenary.web.shared.DatabaseContact;
import org.plenary.web.shared.ReadyPages;
import org.plenary.web.shared.SecurityHeadersFilter;

/**
 * The agendas of this node as bytes (rule 6): made on the first request for an address, served
 * until a newer revision is published, and, marked as such, while the database is down.
 *
 * <p>The way of a page that is ready: a look-up by address, two volatile reads, the bytes. Nothing
 * on it asks the database, the session or a proxy, and {@link
 * org.plenary.web.shared.ReadyPagesValve} goes it before the server looks who asks.
 */
@Dependent
public class PublishedPages implements ReadyPages {
  private static final Logger LOG = Logger.getLogger(PublishedPages.class.getName());
  private static final String STALE = "110 - \"Response is Stale\"";

  private final Map<String, ReadyPage> pages = new ConcurrentHashMap<>();
  @Inject private PublishedProgrammes programmes;
  @Inject private PublishedVersion publishedVersion;
  @Inject private AgendaRenderer renderer;
  @Inject private ClientAddress clients;

  @Resource private ManagedThreadFactory threads;
  private final DatabaseContact database = new DatabaseContact();
  private Generation generation;
  private Freshness freshness;

  /** What was made for an older version may name somebody who is hidden now (rule 6). */
  private volatile long redacted;

  @Override
  public void start() {
    generation = publishedVersion.generation();
    freshness = new Freshness(this::version, generation, System::nanoTime);
    Thread thread = threads.newThread(freshness);
    thread.setName("published-version");
    thread.setDaemon(true);
    thread.start();
  }

  /**
   * The number of the last publication; copies from before a redaction are forgotten on the way.
   */
  private long version() {
    PublishedState state = state();
    if (state.redacted() > redacted) {
      redacted = state.redacted();
      pages.values().removeIf(page -> page.version() < redacted);
    }
    return state.version();
  }

  private PublishedState state() {
    try {
      PublishedState state = programmes.state();
      database.heard();
      return state;
    } catch (RuntimeException e) {
      database.failed();
      throw e;
    }
  }

  @Override
  public boolean isDatabaseAway() {
    return database.isAway();
  }

  @Override
  public boolean knows(String uri) {
    return pages.containsKey(uri);
  }

  @Override
  public void stop() {
    freshness.stop();
  }

  @Override
  public boolean answer(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    ReadyPage page = pages.get(request.getRequestURI());
    if (page == null || !isCurrent(page) || !isRead(request)) {
      return false;
    }
    SecurityHeadersFilter.putAll(request, response, clients);
    page.write(request, response);
    return true;
  }

  private boolean isCurrent(ReadyPage page) {
    return page.version() == generation.latest() && freshness.isFresh();
  }

  private static boolean isRead(HttpServletRequest request) {
    String method = request.getMethod();
    return "GET".equals(method) || "HEAD".equals(method);
  }

  @Override
  public boolean serve(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String uri = request.getRequestURI();
    ReadyPage page = pages.get(uri);
    if (page != null && isCurrent(page)) {
      send(page, request, response);
      return true;
    }
    AgendaAddress address = AgendaAddress.of(uri);
    return address != null && refresh(uri, address, page, request, response);
  }

  private boolean refresh(
      String uri,
      AgendaAddress address,
      ReadyPage before,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    ReadyPage page = null;
    if (freshness.awaitFresh()) {
      if (before != null && before.version() == generation.latest()) {
        send(before, request, response);
        return true;
      }
      try {
        page = make(uri, address);
        if (page == null) {
          return false;
        }
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "A published page could not be made: " + uri, e);
      }
    }
    ReadyPage answer = page;
    if (page == null && before != null && before.version() >= redacted) {
      response.setHeader("Warning", STALE);
      response.setHeader("Plenary-Stale", "true");
      answer = before.marked();
    }
    if (answer == null) {
      response.setHeader("Retry-After", "5");
      response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    } else {
      send(answer, request, response);
    }
    return true;
  }

  /** Makes the page for the latest publication; null where there is no programme. One at a time. */
  private synchronized ReadyPage make(String uri, AgendaAddress address) {
    ReadyPage there = pages.get(uri);
    if (there != null && there.version() == generation.latest()) {
      return there;
    }
    long version = programmes.version();
    Optional<PublishedProgramme> programme = programmes.current(address.code());
    if (programme.isEmpty()) {
      pages.remove(uri);
      return null;
    }
    ReadyPage page =
        address.feed()
            ? renderer.feed(programme.get(), address.language(), version)
            : renderer.page(programme.get(), address.language(), version);
    if (version >= redacted) {
      pages.put(uri, page);
    }
    return page;
  }

  private static void send(ReadyPage page, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (isRead(request)) {
      page.write(request, response);
    } else {
      response.setHeader("Allow", "GET, HEAD");
      response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
    }
  }
}
