package org.plenary.directory.naming;

import java.util.UUID;
import org.plenary.shared.Language;
import org.plenary.shared.Period;

/**
 * A name beside the present one.
 *
 * @param ref identity
 * @param version to be named by an edit
 * @param use whether it held before or holds as well
 * @param language of the name
 * @param name as it is or was
 * @param period when it held; of a former name the end is the first day of the next
 * @param imported whether it stands in the reference data
 * @param source where this is known from
 */
public record OtherNameRow(
    UUID ref,
    long version,
    NameUse use,
    Language language,
    String name,
    Period period,
    boolean imported,
    String source) {
  public boolean isFormer() {
    return use == NameUse.FORMER;
  }
}
