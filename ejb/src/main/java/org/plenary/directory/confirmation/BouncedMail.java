package org.plenary.directory.confirmation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.plenary.shared.PlainText;
import org.plenary.shared.Roles;

/** Where whoever sends mail says that some came back for good. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class BouncedMail {
  @Inject private Bounces bounces;

  /**
   * Marks an address wherever it stands in the directory; it is marked until another one stands in
   * its place or an officer clears it.
   *
   * @param status what the mail server said (RFC 3463), such as 5.1.1, or null
   * @return how many contact points have this address
   */
  public int cameBack(
      @NotBlank @PlainText(max = 254) String address,
      @Pattern(regexp = "[245]\\.\\d{1,3}\\.\\d{1,3}") String status) {
    return bounces.mark(address, status);
  }
}
