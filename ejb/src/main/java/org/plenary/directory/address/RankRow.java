package org.plenary.directory.address;

import java.io.Serializable;
import java.util.UUID;
import org.plenary.shared.LocalizedText;

/**
 * A rank.
 *
 * @param none whether it stands for having none
 */
public record RankRow(UUID ref, long version, String code, LocalizedText name, boolean none)
    implements Serializable {
  static RankRow of(Rank rank) {
    return new RankRow(rank.ref(), rank.version(), rank.code(), rank.name(), rank.isNone());
  }
}
