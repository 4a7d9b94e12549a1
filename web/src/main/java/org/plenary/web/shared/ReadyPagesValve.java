package org.plenary.web.shared;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.catalina.Contained;
import org.apache.catalina.Container;
import org.apache.catalina.Host;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleListener;
import org.apache.catalina.Pipeline;
import org.apache.catalina.Request;
import org.apache.catalina.Response;
import org.glassfish.web.valve.GlassFishValve;

/**
 * Answers with {@link ReadyPages} before the server looks who asks: its sign-in, its listeners and
 * the filters would cost twice what the answer itself does. Everything else passes the {@link
 * Entrance}.
 *
 * <p>The server makes this valve from {@code glassfish-web.xml} and puts it behind the sign-in of
 * the application. It therefore puts another one in front of the application for as long as that
 * runs. A page that is not ready goes the usual way, through filters and servlet: without this
 * valve everything works, only slower (docs/adr/0005), and the access log knows neither the client
 * nor the path.
 */
public class ReadyPagesValve implements GlassFishValve, Contained, Lifecycle {
  private final GlassFishValve front = new Front();
  private final Doorway doorway = new Doorway();
  private Container application;

  @Override
  public Container getContainer() {
    return application;
  }

  @Override
  public void setContainer(Container container) {
    application = container;
  }

  @Override
  public void start() {
    before().addValve(front);
    if (application.getParent() instanceof Host host) {
      doorway.open(host);
    }
  }

  @Override
  public void stop() {
    doorway.close();
    before().removeValve(front);
  }

  private Pipeline before() {
    return application.getParent().getPipeline();
  }

  @Override
  public String getInfo() {
    return "the way to the pages that are ready";
  }

  @Override
  public int invoke(Request request, Response response) {
    return INVOKE_NEXT;
  }

  @Override
  public void postInvoke(Request request, Response response) {
    // nothing was begun
  }

  @Override
  public void addLifecycleListener(LifecycleListener listener) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<LifecycleListener> findLifecycleListeners() {
    return List.of();
  }

  @Override
  public void removeLifecycleListener(LifecycleListener listener) {
    // there is none
  }

  /** Stands in the pipeline of the virtual server. */
  private final class Front implements GlassFishValve {
    private final Entrance entrance = new Entrance();
    private final AccessLog log = AccessLog.ofSettings();

    @Override
    public String getInfo() {
      return "pages that are ready";
    }

    @Override
    public int invoke(Request request, Response response) throws IOException {
      HttpServletRequest asked = (HttpServletRequest) request.getRequest();
      log.note(asked);
      HttpServletResponse answer = (HttpServletResponse) response.getResponse();
      boolean waits = Doorway.isAskerLagging();
      if (!waits && PublicServlet.answerReady(asked, answer)) {
        return END_PIPELINE;
      }
      boolean goesOn =
          !doorway.isOpen()
              || !waits && PublicServlet.isReadable(asked)
              || entrance.admits(
                  asked, answer, PublicServlet.isDatabaseAway(), Doorway::afterwards);
      return goesOn ? INVOKE_NEXT : END_PIPELINE;
    }

    @Override
    public void postInvoke(Request request, Response response) {
      // nothing was begun
    }
  }
}
