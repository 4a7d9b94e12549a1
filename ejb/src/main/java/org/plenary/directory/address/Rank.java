package org.plenary.directory.address;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.plenary.shared.Aggregate;
import org.plenary.shared.DomainException;
import org.plenary.shared.FieldException;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/**
 * A rank that people have: in the diplomatic service, at a university, at a court, in an army. One
 * of them means that somebody has none; it is always there.
 */
@Entity
@Table(name = "person_rank")
public class Rank extends Aggregate {
  /** Code of the rank of those who have none. */
  static final String NONE = "NONE";

  @Column(name = "code", nullable = false, updatable = false)
  private String code;

  @Column(name = "name", nullable = false)
  private LocalizedText name;

  @Column(name = "order_no", nullable = false)
  private int orderNo;

  protected Rank() {}

  Rank(String code, LocalizedText name, int orderNo) {
    if (code == null || !code.matches("[A-Z][A-Z_]{1,29}")) {
      throw new FieldException("code", "address.rank.code");
    }
    this.code = code;
    this.orderNo = orderNo;
    rename(name);
  }

  /**
   * Takes other names.
   *
   * @throws FieldException on {@code EN}, without an English one
   */
  final void rename(LocalizedText name) {
    if (name == null || name.exactly(Language.EN) == null) {
      throw new FieldException("EN", "shared.required");
    }
    this.name = name;
  }

  /** Stands at this place in the order from now on. */
  void stand(int place) {
    orderNo = place;
  }

  /**
   * @throws DomainException for the rank of those who have none
   */
  void expectRemovable() {
    if (isNone()) {
      throw new DomainException("address.rank.none");
    }
  }

  boolean isNone() {
    return NONE.equals(code);
  }

  String code() {
    return code;
  }

  LocalizedText name() {
    return name;
  }

  int orderNo() {
    return orderNo;
  }
}
