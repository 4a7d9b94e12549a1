package org.plenary.system;

import com.microsoft.playwright.Page;
import java.net.URI;
import org.plenary.system.Findings.Place;

/** Listens to a page of the browser: its console, its requests, its errors. */
final class Watch {
  private final URI base;
  private final Findings findings;
  private Place place;
  private boolean paused;

  Watch(Page page, URI base, Findings findings) {
    this.base = base;
    this.findings = findings;
    page.onConsoleMessage(message -> console(message.type(), message.text()));
    page.onPageError(error -> add("script error: " + error));
    page.onRequest(request -> request(request.url()));
    page.onRequestFailed(request -> failed(request.url(), request.failure()));
    page.onResponse(response -> response(response.url(), response.status()));
    page.onDialog(dialog -> dialog.accept());
  }

  /** What is heard from now on is of this place. */
  void at(Place next) {
    place = next;
  }

  /** While the accessibility checker runs, its own messages are not the page's. */
  void pause() {
    paused = true;
  }

  void resume() {
    paused = false;
  }

  private void console(String type, String text) {
    boolean policy = text.contains("Content Security Policy") || text.contains("Refused to");
    if (type.equals("error") || policy) {
      add("console: " + text);
    }
  }

  private void request(String url) {
    if (url.startsWith("http") && !url.startsWith(base.toString())) {
      add("request to another host: " + url);
    }
  }

  private void failed(String url, String failure) {
    if (!failure.contains("ERR_ABORTED")) {
      add("request failed: " + url.replace(base.toString(), "") + " " + failure);
    }
  }

  private void response(String url, int status) {
    if (status >= 400) {
      add("answered " + status + ": " + url.replace(base.toString(), ""));
    }
  }

  private void add(String detail) {
    if (!paused) {
      findings.add(place, detail);
    }
  }
}
