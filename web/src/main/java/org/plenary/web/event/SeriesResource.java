package org.plenary.web.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.plenary.account.ApiTokenScope;
import org.plenary.event.EventService;
import org.plenary.event.SeriesRow;
import org.plenary.shared.NotFoundException;
import org.plenary.web.rest.NeedsScope;

/** Series of events for machines, read-only. There are few of them: no pages. */
@Path("series")
@NeedsScope(ApiTokenScope.READ_EVENTS)
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SeriesResource {
  @Inject private EventService events;

  /**
   * A series.
   *
   * @param editions in the document of one series, the latest first; null in the list
   */
  public record SeriesDocument(
      String code,
      Map<String, String> name,
      String kind,
      String cadence,
      String host,
      List<EventDocument> editions) {
    private static SeriesDocument of(SeriesRow row, List<EventDocument> editions) {
      return new SeriesDocument(
          row.code(),
          EventDocument.texts(row.name()),
          row.kind().name(),
          row.cadence().name(),
          row.hostCode(),
          editions);
    }
  }

  /** All series. */
  @GET
  public List<SeriesDocument> list() {
    return events.series().stream().map(row -> SeriesDocument.of(row, null)).toList();
  }

  /** A series with its editions. */
  @GET
  @Path("{code}")
  public SeriesDocument one(@PathParam("code") String code) {
    SeriesRow row = events.series(code).orElseThrow(NotFoundException::new);
    return SeriesDocument.of(
        row, events.seriesHistory(code).stream().map(EventDocument::of).toList());
  }
}
