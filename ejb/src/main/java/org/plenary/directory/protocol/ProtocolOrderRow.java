package org.plenary.directory.protocol;

import java.util.List;
import java.util.UUID;
import org.plenary.shared.Language;

/**
 * The order in which a kind of document lists entities.
 *
 * @param ref identity
 * @param version to be named by an edit
 * @param documentKind {@link ProtocolOrder#OFFICIAL_LIST} or {@link ProtocolOrder#SCREEN}
 * @param language of the alphabetical order inside a block; null: the reader's
 * @param blocks all of them, in their order
 */
public record ProtocolOrderRow(
    UUID ref, long version, String documentKind, Language language, List<ProtocolBlock> blocks) {
  static ProtocolOrderRow of(ProtocolOrder order) {
    return new ProtocolOrderRow(
        order.ref(), order.version(), order.documentKind(), order.language(), order.blocks());
  }
}
