package org.plenary.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.account.MandateRow;
import org.plenary.account.OwnAccountService;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.shared.Settings;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.ReaderDates;
import org.plenary.web.shared.ReaderTexts;

/** Says of roles of the directory what they open to an account, and until when. */
@Named
@RequestScoped
public class MandateTexts {
  @Inject private OwnAccountService own;
  @Inject private DirectoryService directory;
  @Inject private Settings settings;
  @Inject private Reader reader;
  @Inject private ReaderTexts texts;
  @Inject private ReaderDates dates;

  private final Map<UUID, EntityLine> entities = new HashMap<>();
  private List<String> ownAccess;

  /** Reads the names of the entities of these mandates; one query. */
  void prepare(Collection<MandateRow> mandates) {
    List<UUID> refs =
        mandates.stream().map(MandateRow::entityRef).filter(ref -> ref != null).distinct().toList();
    if (!refs.isEmpty()) {
      entities.putAll(directory.entities(refs));
    }
  }

  /** What the caller's own roles open, a sentence each; empty where nothing rests on one. */
  public List<String> getOwnAccess() {
    if (ownAccess == null) {
      List<MandateRow> mandates = own.detail().mandates();
      prepare(mandates);
      ownAccess = mandates.stream().map(this::sentence).distinct().toList();
    }
    return ownAccess;
  }

  private String sentence(MandateRow mandate) {
    String key = "account.access." + mandate.role() + ".";
    String entity = entity(mandate);
    return switch (mandate.state()) {
      case GONE -> texts.get("account.access.gone");
      case LATER -> texts.of(key + "LATER", entity, dates.day(mandate.firstDay()));
      case ENDED -> texts.of(key + "ENDED", entity, dates.day(mandate.lastDay()));
      case HELD ->
          mandate.lastDay() != null
              ? texts.of(key + "until", entity, dates.day(mandate.lastDay()))
              : texts.of(key + (mandate.isEndUnknown() ? "unknown" : "open"), entity);
    };
  }

  /** The State or organization that a mandate speaks for, or "". */
  public String entity(MandateRow mandate) {
    EntityLine entity = entities.get(mandate.entityRef());
    return entity == null ? "" : reader.text(entity.name());
  }

  /** Until when it is open, or from when; "" if the directory does not record it any more. */
  public String dates(MandateRow mandate) {
    return switch (mandate.state()) {
      case GONE -> "";
      case LATER -> texts.of("account.mandate.from", dates.day(mandate.firstDay()));
      case ENDED -> texts.of("account.mandate.until", dates.day(mandate.lastDay()));
      case HELD ->
          mandate.lastDay() == null
              ? texts.get("account.mandate." + (mandate.isEndUnknown() ? "unknown" : "open"))
              : texts.of("account.mandate.until", dates.day(mandate.lastDay()));
    };
  }

  /** The colour of its state. */
  public String kind(MandateRow mandate) {
    return switch (mandate.state()) {
      case HELD -> "ok";
      case LATER -> "wait";
      case ENDED, GONE -> "no";
    };
  }

  /** Whom to write to where something is wrong. */
  public String getContact() {
    return settings
        .contact()
        .map(contact -> texts.of("account.noRole.contact", contact))
        .orElseGet(() -> texts.get("account.noRole.contact.none"));
  }
}
