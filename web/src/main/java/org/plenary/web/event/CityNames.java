package org.plenary.web.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.plenary.web.shared.Reader;

/** Names of cities as the reader writes them, for pages. */
@Named("cities")
@RequestScoped
public class CityNames {
  @Inject private Reader reader;

  /** The name; "" for null. */
  public String of(String city) {
    return city == null ? "" : Cities.in(reader.language(), city);
  }
}
