package org.plenary.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.plenary.web.account.provider.PendingSignIns;
import org.plenary.web.account.provider.ProviderProtocol;
import org.plenary.web.account.provider.ProviderProtocol.Departure;
import org.plenary.web.account.provider.ProviderRefusal;
import org.plenary.web.account.provider.ProviderSettings;
import org.plenary.web.shared.Reader;

/** Begins a sign-in through the provider; by POST only, so that no other site begins one. */
@WebServlet(name = "providerBegin", urlPatterns = "/sign-in/provider")
public class ProviderBeginServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  @Inject private transient ProviderSettings settings;
  @Inject private transient ProviderProtocol protocol;
  @Inject private transient ProviderPages pages;

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (!settings.isOn()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    try {
      String next = LocalPath.orHome(request.getParameter("next"));
      Departure departure = protocol.begin(next, Reader.of(request));
      PendingSignIns.keep(request.getSession(), departure.pending());
      pages.leave(request, response, "provider.leaving", departure.address());
    } catch (ProviderRefusal refusal) {
      pages.refuse(request, response, refusal);
    }
  }
}
