package org.plenary.mail.mailing;

import java.util.Map;
import java.util.UUID;
import org.plenary.shared.Language;

/** What an audience says to each of its members alone. */
public interface AudienceWords {
  /** Nothing. */
  AudienceWords NONE =
      new AudienceWords() {
        @Override
        public Map<String, String> values(UUID party, Language language) {
          return Map.of();
        }

        @Override
        public String calendar(UUID party, Language language) {
          return null;
        }
      };

  /**
   * Values of {@link Audience#fields}, by name; one that is missing stands for nothing.
   *
   * @param party ref of the person, or of the State or organization
   */
  Map<String, String> values(UUID party, Language language);

  /** An iCalendar object with its METHOD that comes along, or null. */
  String calendar(UUID party, Language language);
}
