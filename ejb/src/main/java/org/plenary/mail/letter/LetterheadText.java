package org.plenary.mail.letter;

import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.stream.Stream;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;
import org.plenary.shared.PlainText;

/**
 * What stands above letters.
 *
 * @param version that was read
 * @param name of the office; empty for paper that has it printed already
 * @param address in lines, or blank
 */
public record LetterheadText(
    long version,
    @NotNull LocalizedText name,
    @PlainText(max = 1000, lines = true) String address) {
  /** Its lines in a language; none if there is no name. */
  List<String> lines(Language language) {
    return name.isEmpty()
        ? List.of()
        : Stream.concat(Stream.of(name.in(language)), address.lines()).toList();
  }
}
