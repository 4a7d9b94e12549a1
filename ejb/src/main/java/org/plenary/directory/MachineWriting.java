package org.plenary.directory;

import static org.plenary.shared.Roles.OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.plenary.shared.Caller;
import org.plenary.shared.Idempotency;

/**
 * What machines write into the directory: the same request twice changes something once (rule 4).
 * Keys are the caller's own; those of others do not disturb them.
 */
@Stateless
@RolesAllowed(OFFICER)
public class MachineWriting {
  @Inject private DirectoryService directory;
  @Inject private OrganizationService organizations;
  @Inject private PersonService people;
  @Inject private Idempotency idempotency;
  @Inject private Caller caller;

  /** Refuses whoever may not write at all, before anything else is told. */
  public void expectRight() {
    // the roles are asked for on the way in
  }

  /**
   * Adds an organization.
   *
   * @param key of the request
   * @param request what was sent; with another content the same key is refused
   */
  public UUID add(
      @NotNull String key, @NotNull String request, @NotNull @Valid AddOrganization command) {
    return once("api:organization", key, request, () -> directory.addOrganization(command));
  }

  /** Adds a person; see {@link #add(String, String, AddOrganization)}. */
  public UUID add(@NotNull String key, @NotNull String request, @NotNull @Valid AddPerson command) {
    return once("api:person", key, request, () -> directory.addPerson(command));
  }

  /**
   * Changes an organization.
   *
   * @param key of the request, or null
   * @throws org.plenary.shared.StaleException if somebody changed it since
   */
  public void edit(String key, @NotNull String request, @NotNull @Valid EditOrganization command) {
    once(
        "api:organization",
        key,
        request,
        () -> {
          organizations.edit(command);
          return command.ref();
        });
  }

  /** Changes a person; see {@link #edit(String, String, EditOrganization)}. */
  public void edit(String key, @NotNull String request, @NotNull @Valid EditPerson command) {
    once(
        "api:person",
        key,
        request,
        () -> {
          people.edit(command);
          return command.ref();
        });
  }

  private UUID once(String scope, String key, String request, Supplier<UUID> write) {
    if (key == null) {
      return write.get();
    }
    String own = caller.login() + "\n" + key;
    UUID unique = UUID.nameUUIDFromBytes(own.getBytes(StandardCharsets.UTF_8));
    return idempotency.once(scope, unique, request, write);
  }
}
