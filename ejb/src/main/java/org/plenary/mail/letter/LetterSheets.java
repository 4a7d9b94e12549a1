package org.plenary.mail.letter;

import com.ibm.icu.text.DateFormat;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.directory.PersonAddressService;
import org.plenary.directory.address.FormOfAddress;
import org.plenary.directory.correspondence.CorrespondenceDetail;
import org.plenary.directory.correspondence.Party;
import org.plenary.directory.protocol.ProtocolOrder;
import org.plenary.directory.protocol.ProtocolService;
import org.plenary.directory.reach.Reach;
import org.plenary.directory.reach.ReachService;
import org.plenary.mail.template.OfficeText;
import org.plenary.shared.Language;

/**
 * The letters of an entry as they are printed: one to each recipient who is still in the directory,
 * in their language where there is a text in it, in protocol order; people stand with their State
 * or organization.
 */
@Dependent
class LetterSheets {
  @Inject private LetterRepository letters;
  @Inject private DirectoryService directory;
  @Inject private ReachService reaches;
  @Inject private PersonAddressService addresses;
  @Inject private ProtocolService protocol;

  /**
   * @param texts at least one
   */
  List<LetterSheet> of(CorrespondenceDetail entry, List<LetterText> texts) {
    List<Party> parties =
        inOrder(entry.row().parties().stream().filter(LetterSheets::isThere).toList());
    List<UUID> refs = parties.stream().filter(Party::isPerson).map(Party::ref).toList();
    Map<UUID, Reach> reached = reaches.people(refs);
    Map<UUID, Map<Language, FormOfAddress>> forms = addresses.formsOfAddress(refs);
    LetterheadText head = letters.head().text();
    return parties.stream()
        .map(
            party ->
                sheet(
                    entry,
                    text(texts, reached.get(party.ref())),
                    party,
                    forms.get(party.ref()),
                    head))
        .toList();
  }

  private static boolean isThere(Party party) {
    return party.person() != null || party.entity() != null;
  }

  private List<Party> inOrder(List<Party> parties) {
    List<UUID> bodies =
        parties.stream()
            .filter(party -> party.person() != null)
            .map(party -> party.person().entityRef())
            .filter(Objects::nonNull)
            .toList();
    Map<UUID, EntityLine> lines = directory.entities(bodies);
    Comparator<EntityLine> order =
        protocol.comparator(ProtocolOrder.OFFICIAL_LIST, Language.FR, null, null);
    Comparator<Party> byBody =
        Comparator.comparing(party -> body(party, lines), Comparator.nullsLast(order));
    return parties.stream().sorted(byBody).toList();
  }

  private static EntityLine body(Party party, Map<UUID, EntityLine> lines) {
    return party.person() == null ? party.entity() : lines.get(party.person().entityRef());
  }

  private static LetterText text(List<LetterText> texts, Reach reach) {
    for (String code : reach == null ? List.<String>of() : reach.languages()) {
      for (LetterText text : texts) {
        if (text.language().code().equals(code)) {
          return text;
        }
      }
    }
    return texts.stream()
        .filter(text -> text.language() == Language.EN)
        .findFirst()
        .orElse(texts.getFirst());
  }

  private static LetterSheet sheet(
      CorrespondenceDetail entry,
      LetterText text,
      Party party,
      Map<Language, FormOfAddress> forms,
      LetterheadText head) {
    Language language = text.language();
    String name =
        party.person() == null ? party.entity().name().in(language) : party.person().displayName();
    FormOfAddress form = forms == null ? null : forms.get(language);
    boolean addressed = form != null && !form.isMissing();
    String number = entry.row().number();
    Map<String, String> values = new LinkedHashMap<>();
    values.put("recipient", name);
    values.put("subject", text.subject());
    values.put("number", number == null ? "" : number);
    values.put("date", day(entry.row().day(), language));
    values.put("salutation", addressed ? form.salutation() : "");
    values.put("close", addressed ? form.closing() : "");
    return new LetterSheet(
        language,
        head.lines(language),
        number == null ? LetterWords.draft(language) : number,
        number == null ? "" : day(entry.row().day(), language),
        addressed ? form.envelope().lines().toList() : List.of(name),
        text.subject(),
        OfficeText.html(language, text.body(), LetterFields.ALL, values),
        text.signatory().lines().toList(),
        entry.files().stream().map(file -> file.file().name()).toList());
  }

  /** As days are written in letters: 22 November 2026. */
  private static String day(LocalDate day, Language language) {
    DateFormat format = DateFormat.getDateInstance(DateFormat.LONG, language.locale());
    format.setTimeZone(com.ibm.icu.util.TimeZone.GMT_ZONE);
    return format.format(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
  }
}
