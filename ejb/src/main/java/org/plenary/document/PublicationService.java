package org.plenary.document;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.plenary.shared.Page;
import org.plenary.shared.PageRequest;

/** Reads the register of publications; open to everyone. */
@Stateless
@PermitAll
public class PublicationService {
  @Inject private PublicationRepository repository;

  /** Publications, latest first; two queries whatever the length of the list. */
  public Page<PublicationRow> list(PublicationFilter filter, PageRequest page) {
    return repository.page(filter, page);
  }
}
