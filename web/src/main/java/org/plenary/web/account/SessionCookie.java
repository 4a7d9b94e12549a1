package org.plenary.web.account;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import org.plenary.shared.Settings;

/** Marks the session's cookie as Secure where people reach Plenary by HTTPS. */
@WebListener
public class SessionCookie implements ServletContextListener {
  @Inject private Settings settings;

  @Override
  public void contextInitialized(ServletContextEvent event) {
    SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
    cookie.setAttribute("SameSite", "Lax");
    cookie.setSecure(settings.publicUrl().startsWith("https:"));
  }
}
