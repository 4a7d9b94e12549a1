package org.plenary.web.event;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.plenary.account.ApiTokenScope;
import org.plenary.event.EventFilter;
import org.plenary.event.EventService;
import org.plenary.event.KindChoice;
import org.plenary.event.Stage;
import org.plenary.programme.ReadableProgrammes;
import org.plenary.shared.NotFoundException;
import org.plenary.web.programme.ProgrammeDocument;
import org.plenary.web.rest.NeedsScope;
import org.plenary.web.rest.PageDocument;
import org.plenary.web.rest.PageQuery;
import org.plenary.web.shared.Params;

/** Events for machines: public ones, read-only. */
@Path("events")
@NeedsScope(ApiTokenScope.READ_EVENTS)
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class EventResource {
  @Inject private EventService events;
  @Inject private ReadableProgrammes programmes;

  /**
   * A page of events, the latest first.
   *
   * @param q words of code, title, theme, city or venue
   */
  @GET
  public PageDocument<EventDocument> list(
      @QueryParam("q") String q,
      @QueryParam("series") String series,
      @QueryParam("kind") String kind,
      @QueryParam("stage") String stage,
      @QueryParam("year") String year,
      @BeanParam PageQuery page) {
    EventFilter filter =
        new EventFilter(
            Params.text(series),
            Params.text(kind) == null ? null : KindChoice.read(kind.strip()),
            Params.year(year),
            Params.code(Stage.class, stage),
            Params.text(q));
    return PageDocument.of(events.list(filter, page.request()), EventDocument::of);
  }

  /** The event with this code. */
  @GET
  @Path("{code}")
  public EventDocument one(@PathParam("code") String code) {
    return EventDocument.of(
        events.byCode(code).orElseThrow(NotFoundException::new), events.sideEvents(code));
  }

  /** The current revision of the event's programme. */
  @GET
  @Path("{code}/programme")
  public ProgrammeDocument programme(@PathParam("code") String code) {
    return ProgrammeDocument.of(programmes.current(code).orElseThrow(NotFoundException::new));
  }
}
