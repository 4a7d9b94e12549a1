package org.plenary.web.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonLine;
import org.plenary.directory.duplicate.DuplicateService;
import org.plenary.directory.duplicate.LikelyPerson;
import org.plenary.directory.duplicate.PersonPair;
import org.plenary.directory.duplicate.TypedPerson;

/**
 * Those who may be the person being entered, as one types. Whoever is said to be somebody else is
 * shown no more, and is noted as no duplicate once the person is saved.
 */
@Named
@ViewScoped
public class PersonHint implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private DuplicateService duplicates;
  @Inject private DirectoryService directory;
  @Inject private EntityOptions options;

  private final LinkedHashSet<UUID> others = new LinkedHashSet<>();
  private ArrayList<LikelyPerson> found = new ArrayList<>();
  private HashMap<UUID, String> bodies = new HashMap<>();
  private String about = "";

  /** Looks for them, if what is typed of name, mail and telephone has changed. */
  public void look(PersonForm form) {
    List<String> contacts =
        form.getContacts().stream()
            .filter(one -> !one.isBlank())
            .map(ContactForm::getAddress)
            .toList();
    TypedPerson typed =
        new TypedPerson(
            form.value("givenName"), form.value("familyName"), form.value("nativeName"), contacts);
    String now =
        String.join(
            "|",
            String.valueOf(typed.givenName()),
            String.valueOf(typed.familyName()),
            String.valueOf(typed.nativeName()),
            contacts.toString());
    if (now.equals(about)) {
      return;
    }
    about = now;
    found = new ArrayList<>(duplicates.whileTyping(typed));
    found.removeIf(one -> others.contains(one.person().ref()));
    name();
  }

  private void name() {
    Set<UUID> refs =
        found.stream().map(one -> one.person().entityRef()).collect(Collectors.toSet());
    refs.remove(null);
    Map<UUID, EntityLine> lines = refs.isEmpty() ? Map.of() : directory.entities(refs);
    bodies = new HashMap<>();
    lines.forEach((ref, line) -> bodies.put(ref, options.name(line)));
  }

  /** It is somebody else. */
  public void dismiss(LikelyPerson one) {
    others.add(one.person().ref());
    found.removeIf(other -> others.contains(other.person().ref()));
  }

  /** Those of these people who were not said to be somebody else. */
  List<PersonLine> without(List<PersonLine> people) {
    return people.stream().filter(one -> !others.contains(one.ref())).toList();
  }

  /** The person was saved: those who are somebody else are told apart from them. */
  void saved(UUID person) {
    others.forEach(other -> duplicates.tellApart(new PersonPair(person, other)));
  }

  /** Those who may be the same, the likeliest first. */
  public List<LikelyPerson> getFound() {
    return found;
  }

  /** Where somebody has the present role; "" for nowhere. */
  public String body(LikelyPerson one) {
    UUID ref = one.person().entityRef();
    return ref == null ? "" : bodies.getOrDefault(ref, "");
  }
}
