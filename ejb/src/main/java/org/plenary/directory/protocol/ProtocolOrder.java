package org.plenary.directory.protocol;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.plenary.shared.Aggregate;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;

/**
 * The order in which a kind of document lists entities (rule 8): a table that the office keeps.
 * Without a language the order is alphabetical in the reader's.
 */
@Entity
@Table(name = "protocol_order")
public class ProtocolOrder extends Aggregate {
  /** For seating, nameplates and official lists. */
  public static final String OFFICIAL_LIST = "OFFICIAL_LIST";

  /** For lists on a screen. */
  public static final String SCREEN = "SCREEN";

  @Column(name = "document_kind", nullable = false)
  private String documentKind;

  @Enumerated(EnumType.STRING)
  @Column(name = "language")
  private Language language;

  @Column(name = "blocks", nullable = false)
  private String blocks;

  protected ProtocolOrder() {}

  ProtocolOrder(String documentKind, Language language, List<ProtocolBlock> blocks) {
    this.documentKind = documentKind;
    this.language = language;
    this.blocks = String.join(";", blocks.stream().map(Enum::name).toList());
  }

  /**
   * Takes another order.
   *
   * @param language of the alphabetical order; null: the reader's
   * @throws FieldException on {@code blocks}, unless every block stands in it once
   */
  void arrange(List<ProtocolBlock> blocks, Language language) {
    if (blocks.size() != ProtocolBlock.values().length
        || !EnumSet.allOf(ProtocolBlock.class).equals(Set.copyOf(blocks))) {
      throw new FieldException("blocks", "directory.protocol.incomplete");
    }
    this.blocks = String.join(";", blocks.stream().map(Enum::name).toList());
    this.language = language;
  }

  /** The language of the alphabetical order; null: the reader's. */
  Language language() {
    return language;
  }

  String documentKind() {
    return documentKind;
  }

  /** The language of the alphabetical order for this reader. */
  Language languageFor(Language reader) {
    return language == null ? reader : language;
  }

  List<ProtocolBlock> blocks() {
    return Stream.of(blocks.split(";")).map(ProtocolBlock::valueOf).toList();
  }
}
