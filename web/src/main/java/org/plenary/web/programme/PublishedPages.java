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
import org.plenary.programme.AgendaPrints;
import org.plenary.programme.Generation;
import org.plenary.programme.PublishedProgrammes;
import org.plenary.programme.PublishedState;
import org.plenary.programme.PublishedVersion;
import org.plenary.programme.print.AgendaLayout;
import org.plenary.shared.Language;
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
  private static final AgendaPlace PLACE = AgendaPlace.PUBLIC;
  private static final String STALE = "110 - \"Response is Stale\"";

  private final Map<String, ReadyPage> pages = new ConcurrentHashMap<>();

  /** By {@link AgendaAddress#key}. */
  private final RecentPages recent = new RecentPages();

  @Inject private PublishedProgrammes programmes;
  @Inject private PublishedVersion publishedVersion;
  @Inject private AgendaPrints prints;
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
      recent.forgetBefore(redacted);
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
    AgendaAddress address = AgendaAddress.of(uri, request.getQueryString());
    if (address == null) {
      return false;
    }
    if (!address.kind().isKept()) {
      page = recent.get(address.key());
      if (page != null && isCurrent(page)) {
        send(page, request, response);
        return true;
      }
    }
    return refresh(address, page, request, response);
  }

  private boolean refresh(
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
        page = make(request.getRequestURI(), address);
        if (page == null) {
          return false;
        }
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "A published page could not be made: " + request.getRequestURI(), e);
      }
    }
    ReadyPage answer = page;
    if (page == null && before != null && before.version() >= redacted) {
      response.setHeader("Warning", STALE);
      response.setHeader("Plenary-Stale", "true");
      answer = before.marked();
    }
    if (answer == null) {
      later(response);
    } else {
      send(answer, request, response);
    }
    return true;
  }

  private static void later(HttpServletResponse response) throws IOException {
    response.setHeader("Retry-After", "5");
    response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
  }

  /** Makes the page for the latest publication; null where there is none. One at a time. */
  private synchronized ReadyPage make(String uri, AgendaAddress address) {
    boolean kept = address.kind().isKept();
    ReadyPage there = kept ? pages.get(uri) : recent.get(address.key());
    if (there != null && there.version() == generation.latest()) {
      return there;
    }
    long version = programmes.version();
    ReadyPage page = made(address, version).orElse(null);
    if (page == null) {
      pages.remove(uri);
    } else if (version >= redacted && kept) {
      pages.put(uri, page);
    } else if (version >= redacted) {
      recent.put(address.key(), page);
    }
    return page;
  }

  private Optional<ReadyPage> made(AgendaAddress address, long version) {
    String code = address.code();
    Language language = address.language();
    return switch (address.kind()) {
      case PAGE ->
          programmes
              .current(code)
              .map(programme -> renderer.page(programme, language, PLACE, version));
      case FEED ->
          programmes
              .current(code)
              .map(programme -> renderer.feed(programme, language, PLACE, version));
      case PDF -> printed(address, AgendaLayout.FULL, version);
      case GLANCE -> printed(address, AgendaLayout.GLANCE, version);
      case REVISION ->
          programmes
              .compare(code, address.from(), address.from())
              .map(
                  found ->
                      renderer.revision(found.to(), found.current(), language, PLACE, version));
      case CHANGES ->
          programmes
              .compare(code, address.from(), address.to())
              .map(found -> renderer.changes(found, language, PLACE, version));
    };
  }

  private Optional<ReadyPage> printed(AgendaAddress address, AgendaLayout layout, long version) {
    if (programmes.currentNumber(address.code()).isEmpty()) {
      return Optional.empty();
    }
    byte[] document =
        prints
            .ready(address.code(), address.language(), layout)
            .orElseThrow(UnprintedException::new);
    return Optional.of(new ReadyPage(version, "application/pdf", document));
  }

  /** A job has not printed the revision yet. */
  private static final class UnprintedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
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
