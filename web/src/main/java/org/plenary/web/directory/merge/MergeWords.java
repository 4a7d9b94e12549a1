package org.plenary.web.directory.merge;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenary.directory.Gender;
import org.plenary.directory.PersonDetail;
import org.plenary.directory.contact.ContactKind;
import org.plenary.directory.contact.PersonContactRow;
import org.plenary.directory.merge.LinkedRecords;
import org.plenary.directory.merge.MergeBlock;
import org.plenary.directory.merge.MergeField;
import org.plenary.shared.Reason;
import org.plenary.web.directory.EntityOptions;
import org.plenary.web.directory.LanguageOptions;
import org.plenary.web.directory.address.RankOptions;
import org.plenary.web.shared.ReaderDates;
import org.plenary.web.shared.ReaderTexts;

/** What merges say, in the reader's words. */
@Named
@RequestScoped
public class MergeWords {
  private static final int MOST_ROLES = 8;

  @Inject private ReaderTexts texts;
  @Inject private ReaderDates dates;
  @Inject private RankOptions ranks;
  @Inject private LanguageOptions languages;
  @Inject private EntityOptions entities;

  /** The name of a field. */
  public String label(MergeField field) {
    return texts.get(
        switch (field) {
          case NAME -> "directory.name";
          case NATIVE_NAME -> "directory.nativeName";
          case HONORIFIC -> "directory.honorific";
          case RANK -> "address.rank";
          case GENDER -> "directory.gender";
          case CONTACTS -> "merge.contacts.label";
          case DO_NOT_MAIL -> "directory.doNotMail";
          case DO_NOT_PHONE -> "directory.doNotPhone";
          case DO_NOT_PUBLISH -> "directory.doNotPublish";
        });
  }

  /** What somebody has in a field; "" for nothing. */
  public String value(PersonDetail person, MergeField field) {
    return switch (field) {
      case NAME -> person.displayName();
      case NATIVE_NAME -> person.nativeName();
      case HONORIFIC -> person.honorific() == null ? "" : person.honorific();
      case RANK ->
          person.rankRef() == null
              ? ""
              : ranks.getRanks().getOrDefault(person.rankRef().toString(), "");
      case GENDER -> gender(person.gender());
      case CONTACTS -> contacts(person);
      case DO_NOT_MAIL -> yesOrNo(person.doNotMail());
      case DO_NOT_PHONE -> yesOrNo(person.doNotPhone());
      case DO_NOT_PUBLISH -> yesOrNo(person.doNotPublish());
    };
  }

  private String gender(Gender gender) {
    return gender == null ? "" : texts.constant("directory", gender);
  }

  private String yesOrNo(boolean yes) {
    return texts.get(yes ? "layout.yes" : "layout.no");
  }

  /** The contact points in lines; that they are not shown, of a protected person. */
  private String contacts(PersonDetail person) {
    return person.isProtectedPerson()
        ? texts.get("merge.contacts.hidden")
        : lines(person.contacts().stream().map(this::contact));
  }

  /** The contact points of both, the same one once; the others stay preferred if so chosen. */
  public String united(PersonDetail mine, PersonDetail theirs, boolean theirsFirst) {
    if (mine.isProtectedPerson()) {
      return texts.get(theirsFirst ? "merge.contacts.theirsFirst" : "merge.contacts.mineFirst");
    }
    List<PersonContactRow> all = new ArrayList<>(theirsFirst ? theirs.contacts() : mine.contacts());
    all.addAll(theirsFirst ? mine.contacts() : theirs.contacts());
    Map<String, PersonContactRow> once = new LinkedHashMap<>();
    Set<ContactKind> preferred = EnumSet.noneOf(ContactKind.class);
    for (PersonContactRow row : all) {
      boolean stays = row.preferred() && preferred.add(row.kind());
      PersonContactRow shown =
          new PersonContactRow(
              row.ref(), row.kind(), row.address(), row.label(), stays, row.visibility());
      once.putIfAbsent(row.kind() + row.key(), shown);
    }
    return lines(once.values().stream().map(this::contact));
  }

  private String contact(PersonContactRow row) {
    String preferred = row.preferred() ? " (" + texts.get("contact.preferred") + ")" : "";
    return texts.constant("contact", row.kind()) + ": " + row.address() + preferred;
  }

  public String languagesLabel() {
    return texts.get("directory.languages");
  }

  public String rolesLabel() {
    return texts.get("directory.roles");
  }

  public String allRoles() {
    return texts.get("merge.roles.all");
  }

  public String yes() {
    return texts.get("layout.yes");
  }

  /** The languages of these people together. */
  public String languages(PersonDetail... people) {
    return languages.names(
        Stream.of(people).flatMap(one -> one.languages().stream()).distinct().toList());
  }

  /** The latest roles in lines. */
  public String roles(PersonDetail person) {
    return lines(
        person.roles().stream()
            .limit(MOST_ROLES)
            .map(
                role ->
                    role.title()
                        + ", "
                        + entities.name(person.bodies().get(role.bodyRef()))
                        + ", "
                        + dates.period(role.period())));
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n"));
  }

  /** What moves, kind by kind, and what becomes of what both have. */
  public List<String> linked(List<LinkedRecords> linked) {
    List<String> all = new ArrayList<>();
    for (LinkedRecords one : linked) {
      if (one.count() > 0) {
        all.add(counted("merge.kind.", one));
      }
      if (one.both() > 0) {
        all.add(texts.of("merge.both." + one.kind(), one.both()));
      }
    }
    return all;
  }

  /** What a merge changed, by type of record. */
  public List<String> changed(List<LinkedRecords> moved) {
    return moved.stream()
        .filter(one -> !one.kind().equals("Person"))
        .map(one -> counted("merge.type.", one))
        .toList();
  }

  private String counted(String prefix, LinkedRecords one) {
    String key = prefix + one.kind();
    return texts.containsKey(key) ? texts.of(key, one.count()) : one.count() + " " + one.kind();
  }

  /** Why a merge cannot be undone. */
  public String block(MergeBlock block) {
    String key = "merge.record." + block.type();
    String record = texts.containsKey(key) ? texts.get(key) : block.type();
    if (block.at() == null) {
      return texts.of(block.gone() ? "merge.block.gone" : "merge.block.changed", record);
    }
    String by = "system".equals(block.by()) ? texts.get("audit.system") : block.by();
    return texts.of(
        block.gone() ? "merge.block.goneBy" : "merge.block.changedBy",
        record,
        by,
        dates.moment(block.at()));
  }

  /** A reason in the reader's language. */
  public String reason(Reason reason) {
    return texts.reason(reason);
  }
}
