package org.plenary.web.shared;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.catalina.Engine;
import org.apache.catalina.Host;
import org.apache.catalina.connector.Connector;
import org.glassfish.grizzly.http.server.HttpHandler;
import org.glassfish.grizzly.http.server.Request;
import org.glassfish.grizzly.http.server.Response;
import org.glassfish.internal.grizzly.ContextMapper;

/**
 * The server's own handler of requests, for two things that a valve cannot do. It learns of the end
 * of a request, whatever came of it. And it refuses, at the listeners whose pages these are, what
 * the server would answer with an empty 200: addresses that cannot be decoded, and a Host header
 * that names another virtual server. It would also write a stack trace into the log for each of the
 * former.
 */
final class Doorway {
  private static final int BAD_REQUEST = 400;

  /** What is to be done when the request of this thread is over. */
  private static final ThreadLocal<Runnable> AFTERWARDS = new ThreadLocal<>();

  /** Whether the client of this thread's request has not yet taken what was sent to it before. */
  private static final ThreadLocal<Boolean> LAGGING = new ThreadLocal<>();

  private final List<Checked> checked = new ArrayList<>();

  /** To be done when the present request is over, whatever comes of it. */
  static void afterwards(Runnable action) {
    AFTERWARDS.set(action);
  }

  /**
   * Whether whoever asks has not yet taken what was sent before: to write more may take the thread
   * for half a minute.
   */
  static boolean isAskerLagging() {
    return Boolean.TRUE.equals(LAGGING.get());
  }

  /** Begins to stand before the applications of a virtual server. */
  void open(Host host) {
    Engine engine = (Engine) host.getParent();
    List<String> others =
        Stream.of(engine.findChildren())
            .map(other -> other.getName())
            .filter(name -> !name.equals(host.getName()))
            .toList();
    for (Object one : engine.getService().findConnectors()) {
      if (one instanceof Connector connector
          && host.getName().equals(connector.getDefaultHost())
          && connector.getMapper() instanceof ContextMapper mapper) {
        checked.add(new Checked(mapper, mapper.getHttpHandler(), others));
      }
    }
    checked.forEach(handler -> handler.mapper.setHttpHandler(handler));
  }

  /** Whether the end of requests is learnt. */
  boolean isOpen() {
    return !checked.isEmpty();
  }

  /** Goes away. */
  void close() {
    checked.forEach(handler -> handler.mapper.setHttpHandler(handler.next));
    checked.clear();
  }

  private static final class Checked extends HttpHandler {
    private final ContextMapper mapper;
    private final HttpHandler next;
    private final List<String> others;

    Checked(ContextMapper mapper, HttpHandler next, List<String> others) {
      this.mapper = mapper;
      this.next = next;
      this.others = others;
    }

    @Override
    public void service(Request request, Response response) throws Exception {
      if (isDecodable(request) && !isForAnother(request.getServerName())) {
        pass(request, response);
        return;
      }
      byte[] text = "400 Bad Request\n".getBytes(StandardCharsets.US_ASCII);
      response.setStatus(BAD_REQUEST);
      response.setContentType("text/plain;charset=UTF-8");
      response.setHeader("X-Content-Type-Options", "nosniff");
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("Connection", "close");
      response.setContentLength(text.length);
      response.getOutputStream().write(text);
    }

    private void pass(Request request, Response response) throws Exception {
      boolean lagging = !request.getContext().getConnection().canWrite();
      try {
        if (lagging) {
          LAGGING.set(true);
        }
        next.service(request, response);
      } finally {
        if (lagging) {
          LAGGING.remove();
        }
        Runnable action = AFTERWARDS.get();
        if (action != null) {
          AFTERWARDS.remove();
          request.addAfterServiceListener(over -> action.run());
        }
      }
    }

    private boolean isForAnother(String name) {
      return name != null && others.stream().anyMatch(name::equalsIgnoreCase);
    }

    private static boolean isDecodable(Request request) {
      try {
        request.getRequest().getRequestURIRef().getDecodedRequestURIBC();
        return true;
      } catch (Exception e) { // the server's decoder throws what its parts throw
        return false;
      }
    }
  }
}
