package org.plenary.web.registration;

import java.io.Serializable;
import java.util.UUID;
import org.plenary.registration.CategoryDetail;
import org.plenary.registration.CategoryKind;
import org.plenary.registration.FreedSeat;
import org.plenary.registration.SeatTakenAt;
import org.plenary.registration.SetUpCategory;
import org.plenary.shared.Language;
import org.plenary.shared.LocalizedText;

/** A category in a form: its name in the reader's language, the other languages stay. */
public class CategoryForm implements Serializable {
  private static final long serialVersionUID = 1L;

  private UUID ref;
  private long version;
  private LocalizedText names = LocalizedText.empty();
  private String code;
  private String name;
  private CategoryKind kind = CategoryKind.PUBLIC;
  private Integer capacity;
  private boolean publicForm;
  private SeatTakenAt seatTakenAt = SeatTakenAt.REGISTRATION;
  private FreedSeat freedSeat = FreedSeat.GIVEN_ON;
  private Integer delegationSeats;

  CategoryForm() {}

  CategoryForm(CategoryDetail category, Language language) {
    ref = category.ref();
    version = category.version();
    names = category.name();
    code = category.code();
    name = category.name().in(language);
    kind = category.kind();
    capacity = category.capacity();
    publicForm = category.publicForm();
    seatTakenAt = category.seatTakenAt();
    freedSeat = category.freedSeat();
    delegationSeats = category.delegationSeats();
  }

  SetUpCategory command(UUID eventRef, Language language) {
    return new SetUpCategory(
        eventRef,
        ref,
        version,
        code,
        kind,
        names.with(language, name),
        capacity == null ? 0 : capacity,
        publicForm,
        seatTakenAt,
        freedSeat,
        delegationSeats);
  }

  public boolean isExisting() {
    return ref != null;
  }

  public String getCode() {
    return code;
  }

  public void setCode(String code) {
    this.code = code;
  }

  public String getName() {
    return name;
  }

  public void setName(String name) {
    this.name = name;
  }

  public CategoryKind getKind() {
    return kind;
  }

  public void setKind(CategoryKind kind) {
    this.kind = kind;
  }

  public Integer getCapacity() {
    return capacity;
  }

  public void setCapacity(Integer capacity) {
    this.capacity = capacity;
  }

  public boolean isPublicForm() {
    return publicForm;
  }

  public void setPublicForm(boolean publicForm) {
    this.publicForm = publicForm;
  }

  public SeatTakenAt getSeatTakenAt() {
    return seatTakenAt;
  }

  public void setSeatTakenAt(SeatTakenAt seatTakenAt) {
    this.seatTakenAt = seatTakenAt;
  }

  public FreedSeat getFreedSeat() {
    return freedSeat;
  }

  public void setFreedSeat(FreedSeat freedSeat) {
    this.freedSeat = freedSeat;
  }

  public Integer getDelegationSeats() {
    return delegationSeats;
  }

  public void setDelegationSeats(Integer delegationSeats) {
    this.delegationSeats = delegationSeats;
  }
}
