package org.plenary.web.directory;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.plenary.audit.HistoryEntry;
import org.plenary.directory.protocol.ProtocolBlock;
import org.plenary.directory.protocol.ProtocolOrder;
import org.plenary.directory.protocol.ProtocolOrderRow;
import org.plenary.directory.protocol.ProtocolService;
import org.plenary.shared.Language;
import org.plenary.shared.StaleException;

/** The protocol orders that the office keeps: blocks are moved up and down, then saved. */
@Named
@ViewScoped
public class ProtocolPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private ProtocolService protocol;
  @Inject private FormMessages messages;

  private String kind;
  private long version;
  private String language;
  private List<ProtocolBlock> blocks = List.of();
  private List<ProtocolBlock> theirs;
  private transient List<HistoryEntry> history;
  private boolean saved;

  /** Reads the order; that of official lists, unless the address asks for another. */
  public void load() {
    if (!ProtocolOrder.SCREEN.equals(kind)) {
      kind = ProtocolOrder.OFFICIAL_LIST;
    }
    ProtocolOrderRow row = protocol.order(kind);
    version = row.version();
    language = row.language() == null ? null : row.language().name();
    blocks = new ArrayList<>(row.blocks());
    history = protocol.history(row.ref());
  }

  /** Moves a block up (-1) or down (1). */
  public void move(int index, int by) {
    int to = index + by;
    if (index >= 0 && index < blocks.size() && to >= 0 && to < blocks.size()) {
      Collections.swap(blocks, index, to);
    }
  }

  /** Saves; if somebody else did meanwhile, shows their order and keeps one's own. */
  public void save() {
    saved = false;
    messages.accepted(
        "form",
        () -> {
          try {
            protocol.arrange(kind, version, blocks, chosen());
            theirs = null;
            load();
            saved = true;
          } catch (StaleException e) {
            ProtocolOrderRow row = protocol.order(kind);
            version = row.version();
            theirs = row.blocks();
          }
        });
  }

  /** Takes what is saved, and forgets what was moved. */
  public void reset() {
    theirs = null;
    load();
  }

  private Language chosen() {
    return language == null ? null : Language.valueOf(language);
  }

  public List<ProtocolBlock> getBlocks() {
    return blocks;
  }

  /** The order that somebody else saved meanwhile, or null. */
  public List<ProtocolBlock> getTheirs() {
    return theirs;
  }

  public List<HistoryEntry> getHistory() {
    return history == null ? List.of() : history;
  }

  public boolean isSaved() {
    return saved;
  }

  public Language[] getLanguages() {
    return Language.values();
  }

  public String getKind() {
    return kind;
  }

  public void setKind(String kind) {
    this.kind = kind;
  }

  public String getLanguage() {
    return language;
  }

  public void setLanguage(String language) {
    this.language = language;
  }
}
