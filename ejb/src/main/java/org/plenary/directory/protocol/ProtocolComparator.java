package org.plenary.directory.protocol;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plenary.directory.EntityLine;
import org.plenary.shared.Language;

/**
 * The one comparator of protocol order, for screen, PDF, badge and export (rule 8). Inside a block
 * the order is alphabetical by short name; a government body or delegation follows its State.
 */
public final class ProtocolComparator implements Comparator<EntityLine> {
  private final List<ProtocolBlock> blocks;
  private final Language language;
  private final Map<String, EntityLine> states;
  private final UUID host;
  private final UUID chairpersonship;
  private final Collator collator;

  /**
   * @param blocks in their order; a block that is missing comes last
   * @param language of the alphabetical order
   * @param states by two-letter code, to place what stands with its State
   * @param host entity that comes first because it hosts, or null
   * @param chairpersonship entity that comes first because it holds the chair, or null
   */
  ProtocolComparator(
      List<ProtocolBlock> blocks,
      Language language,
      Map<String, EntityLine> states,
      UUID host,
      UUID chairpersonship) {
    this.blocks = List.copyOf(blocks);
    this.language = language;
    this.states = Map.copyOf(states);
    this.host = host;
    this.chairpersonship = chairpersonship;
    this.collator = Collator.getInstance(ULocale.forLocale(language.locale()));
  }

  @Override
  public int compare(EntityLine a, EntityLine b) {
    EntityLine first = standsFor(a);
    EntityLine second = standsFor(b);
    int byBlock = Integer.compare(position(first), position(second));
    if (byBlock != 0) {
      return byBlock;
    }
    int byName = collator.compare(first.name().in(language), second.name().in(language));
    if (byName != 0) {
      return byName;
    }
    int stateFirst = Boolean.compare(b.isState(), a.isState());
    if (stateFirst != 0) {
      return stateFirst;
    }
    int byOwnName = collator.compare(a.name().in(language), b.name().in(language));
    return byOwnName != 0 ? byOwnName : a.code().compareTo(b.code());
  }

  /** The block in which an entity stands. */
  public ProtocolBlock block(EntityLine entity) {
    EntityLine line = standsFor(entity);
    if (line.ref().equals(host)) {
      return ProtocolBlock.HOST;
    }
    if (line.ref().equals(chairpersonship)) {
      return ProtocolBlock.CHAIRPERSONSHIP;
    }
    return line.isState()
        ? ProtocolBlock.of(line.membership())
        : ProtocolBlock.of(line.code(), line.type());
  }

  private EntityLine standsFor(EntityLine entity) {
    boolean ofState = entity.type() != null && entity.type().isOfState();
    return ofState && entity.country() != null
        ? states.getOrDefault(entity.country(), entity)
        : entity;
  }

  private int position(EntityLine entity) {
    int position = blocks.indexOf(block(entity));
    return position < 0 ? blocks.size() : position;
  }
}
