package org.plenary.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.plenary.shared.LocalizedText;

/** States and organizations together, as the view {@code entity_line} gives them; read only. */
@Entity
@Table(name = "entity_line")
public class EntityView {
  @Id
  @Column(name = "ref")
  private UUID ref;

  @Column(name = "code")
  private String code;

  @Column(name = "name")
  private LocalizedText name;

  @Enumerated(EnumType.STRING)
  @Column(name = "kind")
  private EntityKind kind;

  @Enumerated(EnumType.STRING)
  @Column(name = "membership")
  private Membership membership;

  @Enumerated(EnumType.STRING)
  @Column(name = "type")
  private OrganizationType type;

  @Column(name = "country")
  private String country;

  @Column(name = "acronym")
  private LocalizedText acronym;

  @Column(name = "search_key")
  private String searchKey;

  protected EntityView() {}

  EntityLine line() {
    return new EntityLine(ref, code, name, kind, membership, type, country, acronym);
  }
}
