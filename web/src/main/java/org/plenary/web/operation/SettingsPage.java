package org.plenary.web.operation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.plenary.operation.Installation;
import org.plenary.operation.SettingRow;
import org.plenary.operation.SettingsService;
import org.plenary.web.shared.Dates;
import org.plenary.web.shared.ReaderTexts;

/** The settings in force, and what runs. */
@Named
@RequestScoped
public class SettingsPage {
  @Inject private SettingsService settings;
  @Inject private ReaderTexts texts;

  private List<SettingRow> rows;
  private List<String> unknown;
  private Installation installation;

  /** Reads them. */
  public void load() {
    rows = settings.settings();
    unknown = settings.unknown();
    installation = settings.installation();
  }

  public List<SettingRow> getRows() {
    return rows;
  }

  /** Names of what was given and is no setting. */
  public List<String> getUnknown() {
    return unknown;
  }

  public Installation getInstallation() {
    return installation;
  }

  /** The zone in which moments are shown. */
  public String getOfficeZone() {
    return Dates.OFFICE.getId();
  }

  /** What is in force: a secret is only told to be set or not. */
  public String value(SettingRow row) {
    if (row.setting().isSecret()) {
      return texts.get(row.set() ? "operation.settings.isSet" : "operation.settings.isNotSet");
    }
    return row.value() == null ? usual(row) : row.value();
  }

  /** What is in force where nothing is given. */
  public String usual(SettingRow row) {
    String literal = row.setting().usual();
    if (literal != null) {
      return literal;
    }
    String key = "operation.setting." + row.setting().name() + ".default";
    return texts.get(texts.containsKey(key) ? key : "operation.settings.none");
  }

  /** Whether what is in force is a value as it would be written, not words. */
  public boolean literal(SettingRow row) {
    return !row.setting().isSecret() && (row.value() != null || row.setting().usual() != null);
  }

  /** Whether its default is a value as it would be written, not words. */
  public boolean usualLiteral(SettingRow row) {
    return row.setting().usual() != null;
  }

  /** What it is for. */
  public String meaning(SettingRow row) {
    return texts.get("operation.setting." + row.setting().name());
  }
}
