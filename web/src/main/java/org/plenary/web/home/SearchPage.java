package org.plenary.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonLine;
import org.plenary.document.PublicationFilter;
import org.plenary.document.PublicationRow;
import org.plenary.document.PublicationService;
import org.plenary.event.EventFilter;
import org.plenary.event.EventRow;
import org.plenary.event.EventService;
import org.plenary.shared.Caller;
import org.plenary.shared.PageRequest;
import org.plenary.shared.PlainText;
import org.plenary.shared.Roles;
import org.plenary.web.shared.Params;

/** Finds events, people, States, organizations and publications, as far as the reader reaches. */
@Named
@RequestScoped
public class SearchPage {
  /** Most results of each sort. */
  public static final int MAX = 20;

  private static final int MAX_LENGTH = 200;
  private static final List<String> MEET_PEOPLE =
      List.of(
          Roles.OFFICER, Roles.ORGANIZER, Roles.CO_ORDINATORS_DESK, Roles.SECRETARY, Roles.ADMIN);

  @Inject private EventService events;
  @Inject private DirectoryService directory;
  @Inject private PublicationService publications;
  @Inject private Caller caller;

  private String q;
  private String complaint;
  private List<EventRow> foundEvents = List.of();
  private List<PersonLine> foundPeople = List.of();
  private List<EntityLine> foundEntities = List.of();
  private List<PublicationRow> foundPublications = List.of();

  /** Searches, unless nothing or something impossible is asked for. */
  public void load() {
    String text = Params.text(q);
    complaint = PlainText.Validator.complaint(text, MAX_LENGTH, false);
    if (text == null || complaint != null) {
      return;
    }
    PageRequest first = new PageRequest(0, MAX);
    foundEvents = events.list(new EventFilter(null, null, null, null, text), first).rows();
    foundEntities = directory.findEntities(text, MAX);
    foundPublications = publications.list(PublicationFilter.of(text), first).rows();
    if (MEET_PEOPLE.stream().anyMatch(caller::has)) {
      foundPeople = directory.findPeople(text, MAX);
    }
  }

  public List<EventRow> getEvents() {
    return foundEvents;
  }

  public List<PersonLine> getPeople() {
    return foundPeople;
  }

  public List<EntityLine> getEntities() {
    return foundEntities;
  }

  public List<PublicationRow> getPublications() {
    return foundPublications;
  }

  /** Whether something was asked for and nothing found. */
  public boolean isNothing() {
    return isAsked()
        && Stream.of(foundEvents, foundPeople, foundEntities, foundPublications)
            .allMatch(List::isEmpty);
  }

  /** Whether something was asked for that can be searched. */
  public boolean isAsked() {
    return Params.text(q) != null && complaint == null;
  }

  /** The key of what is wrong with the text, or null. */
  public String getComplaint() {
    return complaint;
  }

  public int getMaxLength() {
    return MAX_LENGTH;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }
}
