package org.plenary.web.directory.correspondence;

import com.ibm.icu.text.Collator;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.plenary.account.StaffList;
import org.plenary.directory.correspondence.CorrespondenceRow;
import org.plenary.directory.correspondence.CorrespondenceService;
import org.plenary.directory.correspondence.CorrespondenceState;
import org.plenary.directory.correspondence.Party;
import org.plenary.web.directory.EntityOptions;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.ReaderTexts;

/** Entries in the reader's words. */
@Named
@RequestScoped
public class CorrespondenceWords {
  private static final int SHOWN = 6;

  private static final int SUGGESTIONS = 8;

  @Inject private CorrespondenceService correspondence;
  @Inject private EntityOptions entities;
  @Inject private StaffList staff;
  @Inject private ReaderTexts texts;
  @Inject private Reader reader;

  private Map<String, String> colleagues;

  /** The name of a person, an organization or a State. */
  public String name(Party party) {
    return name(party, texts, reader);
  }

  static String name(Party party, ReaderTexts texts, Reader reader) {
    if (party.person() != null) {
      return party.person().displayName();
    }
    if (party.entity() != null) {
      return reader.text(party.entity().name()) + (party.entity().isKosovo() ? "*" : "");
    }
    return texts.get("correspondence.party.gone");
  }

  /** Its page, or null for somebody who is no longer in the directory. */
  public String href(Party party) {
    if (party.person() != null) {
      return "person.xhtml?ref=" + party.ref();
    }
    return party.entity() == null ? null : entities.href(party.entity());
  }

  /** People, organizations and States of which something like this is the name. */
  public List<Party> findParties(String typed) {
    return correspondence.findParties(typed, SUGGESTIONS);
  }

  /** What a suggested person is, or that it is an organization or a State. */
  public String about(Party party) {
    if (party.person() != null) {
      return party.person().title() == null ? "" : party.person().title();
    }
    if (party.entity() == null) {
      return "";
    }
    return party.entity().isState()
        ? texts.get("directory.state")
        : texts.constant("directory", party.entity().type());
  }

  /** All with whom it was exchanged. */
  public String parties(CorrespondenceRow row) {
    return row.parties().stream().map(this::name).collect(Collectors.joining(", "));
  }

  /** The first of them; of a serial letter how many there are more. */
  public String firstParties(CorrespondenceRow row) {
    int more = row.parties().size() - SHOWN;
    String first =
        row.parties().stream().limit(SHOWN).map(this::name).collect(Collectors.joining(", "));
    return more <= 0 ? first : first + " " + texts.of("correspondence.more", more);
  }

  /** Kind and direction, such as "Letter, incoming". */
  public String kind(CorrespondenceRow row) {
    String kind = texts.constant("directory", row.kind());
    return row.direction() == null
        ? kind
        : texts.of(
            "correspondence.kindAndDirection", kind, texts.constant("directory", row.direction()));
  }

  /** The class of the tag of a state. */
  public String tag(CorrespondenceRow row) {
    if (row.overdue()) {
      return "no";
    }
    return switch (row.state()) {
      case OPEN -> "wait";
      case ANSWERED -> "ok";
      case NOTED, CLOSED -> "";
    };
  }

  /** How it stands, in a word. */
  public String standing(CorrespondenceRow row) {
    return row.overdue()
        ? texts.get("correspondence.overdue")
        : texts.constant("directory", row.state());
  }

  /** Whether the state is worth a word. */
  public boolean isStanding(CorrespondenceRow row) {
    return row.state() != CorrespondenceState.NOTED;
  }

  /** The name of a colleague; the login of somebody who is no longer there. */
  public String colleague(String login) {
    return login == null ? "" : getColleagues().getOrDefault(login, login);
  }

  /** Logins and names of those who work for the office, in the reader's alphabetical order. */
  public Map<String, String> getColleagues() {
    if (colleagues == null) {
      Collator collator = Collator.getInstance(reader.getLocale());
      colleagues =
          staff.names().entrySet().stream()
              .sorted(Map.Entry.comparingByValue(collator::compare))
              .collect(
                  Collectors.toMap(
                      Map.Entry::getKey,
                      Map.Entry::getValue,
                      (a, b) -> a,
                      java.util.LinkedHashMap::new));
    }
    return colleagues;
  }
}
