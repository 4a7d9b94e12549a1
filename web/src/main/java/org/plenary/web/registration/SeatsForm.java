package org.plenary.web.registration;

import java.io.Serializable;
import java.util.UUID;
import org.plenary.registration.GrantSeats;
import org.plenary.registration.QuotaRow;

/** The seats of one delegation in a form. */
public class SeatsForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private boolean existing;
  private String entity;
  private String category;
  private Integer capacity;

  SeatsForm() {}

  SeatsForm(QuotaRow quota) {
    existing = true;
    entity = quota.entityRef().toString();
    category = quota.categoryCode();
    capacity = quota.capacity();
  }

  GrantSeats command(UUID eventRef) {
    return new GrantSeats(
        eventRef, category, UUID.fromString(entity), capacity == null ? 0 : capacity);
  }

  public boolean isExisting() {
    return existing;
  }

  public String getEntity() {
    return entity;
  }

  public void setEntity(String entity) {
    this.entity = entity;
  }

  public String getCategory() {
    return category;
  }

  public void setCategory(String category) {
    this.category = category;
  }

  public Integer getCapacity() {
    return capacity;
  }

  public void setCapacity(Integer capacity) {
    this.capacity = capacity;
  }
}
