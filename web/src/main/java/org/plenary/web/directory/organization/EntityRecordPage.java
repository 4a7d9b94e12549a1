package org.plenary.web.directory.organization;

import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.DirectoryService;
import org.plenary.directory.EntityLine;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.StaleException;
import org.plenary.web.directory.Comparison;
import org.plenary.web.directory.EntityOptions;
import org.plenary.web.directory.FormFields;
import org.plenary.web.directory.FormMessages;
import org.plenary.web.shared.ReaderTexts;

/**
 * A record of a State or an organization being entered, corrected or removed. A stale edit shows
 * both versions.
 */
public abstract class EntityRecordPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private DirectoryService directory;
  @Inject private EntityOptions options;
  @Inject private FormMessages messages;
  @Inject private ReaderTexts texts;

  private String code;
  private String ref;
  private EntityLine entity;
  private FormFields form;
  private Map<String, String> read;
  private Comparison comparison;
  private long version;
  private boolean imported;

  /** The form of a new record. */
  protected abstract FormFields blank();

  /** The record as it is stored; says its version through {@link #stored(long, boolean)}. */
  protected abstract FormFields stored();

  /** Saves what is in the form. */
  protected abstract void store();

  /** Removes the record. */
  protected abstract void delete();

  /** What a field is called. */
  protected abstract String label(String field);

  /** A value of a field in words. */
  protected abstract String shown(String field, String value);

  /** Reads the record to be corrected, if there is one. */
  public void load() {
    entity = directory.entityByCode(code == null ? "" : code).orElseThrow(NotFoundException::new);
    form = isNew() ? blank() : stored();
    read = form.copy();
  }

  protected void stored(long version, boolean imported) {
    this.version = version;
    this.imported = imported;
  }

  /** Saves; shows both versions if the record has changed since. */
  public String save() {
    boolean[] saved = new boolean[1];
    messages.accepted(
        "form",
        () -> {
          try {
            store();
            saved[0] = true;
          } catch (StaleException e) {
            FormFields theirs = stored();
            comparison = new Comparison(form, read, theirs, this::label, this::shown);
            read = theirs.copy();
          }
        });
    return saved[0] ? back() : null;
  }

  /** Removes a record that was entered by mistake. */
  public String remove() {
    return messages.accepted("remove", this::delete) ? back() : null;
  }

  private String back() {
    return (entity.isState() ? "state" : "organization")
        + ".xhtml?faces-redirect=true&code="
        + code;
  }

  /** The record's own address, null for a new one. */
  protected UUID uuid() {
    try {
      return isNew() ? null : UUID.fromString(ref);
    } catch (IllegalArgumentException e) {
      throw new NotFoundException();
    }
  }

  protected long version() {
    return version;
  }

  protected ReaderTexts texts() {
    return texts;
  }

  public EntityLine getEntity() {
    return entity;
  }

  /** The page of the State or organization. */
  public String getHref() {
    return options.href(entity);
  }

  public boolean isNew() {
    return ref == null || ref.isBlank();
  }

  /** Whether it stands in the reference data and cannot be removed. */
  public boolean isImported() {
    return imported;
  }

  public FormFields getForm() {
    return form;
  }

  /** Both versions, if somebody else saved one meanwhile; else null. */
  public Comparison getComparison() {
    return comparison;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getRef() {
    return ref;
  }

  public void setRef(String ref) {
    this.ref = ref;
  }
}
