package org.plenary.mail.bounce;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Locale;
import java.util.Set;
import org.plenary.shared.PlainText;

/**
 * What a mail provider says of one mail.
 *
 * @param messageId of the mail, with or without its angle brackets
 * @param recipient the address that it went to
 * @param kind whether it came back for good, is delayed, or was answered by itself
 * @param status what the mail server said (RFC 3463), such as 5.1.1, or null
 */
public record BounceReport(
    @NotBlank @PlainText(max = 200) String messageId,
    @NotBlank @PlainText(max = 320) String recipient,
    @NotNull ReturnedMail.Kind kind,
    @Pattern(regexp = "[45]\\.\\d{1,3}\\.\\d{1,3}", message = "{bounce.status.malformed}")
        String status) {
  ReturnedMail returned() {
    String id = messageId.strip().replaceAll("^<|>$", "");
    String address = recipient.strip().toLowerCase(Locale.ROOT);
    return new ReturnedMail(kind, Set.of("<" + id + ">"), Set.of(address), status);
  }

  /** Neither id nor address. */
  @Override
  public String toString() {
    return "BounceReport " + kind;
  }
}
