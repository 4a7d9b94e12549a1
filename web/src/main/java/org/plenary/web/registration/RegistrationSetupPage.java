package org.plenary.web.registration;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenary.event.EventDetail;
import org.plenary.event.EventService;
import org.plenary.registration.CategoryDetail;
import org.plenary.registration.CategoryKind;
import org.plenary.registration.FreedSeat;
import org.plenary.registration.QuotaRow;
import org.plenary.registration.RegistrationSetup;
import org.plenary.registration.SeatTakenAt;
import org.plenary.shared.NotFoundException;
import org.plenary.shared.Retry;
import org.plenary.web.shared.Reader;
import org.plenary.web.shared.ReaderTexts;

/** Categories, capacities and quotas of an event. */
@Named
@ViewScoped
public class RegistrationSetupPage implements Serializable {
  private static final long serialVersionUID = 1L;

  @Inject private RegistrationSetup setup;
  @Inject private EventService events;
  @Inject private Reader reader;
  @Inject private ReaderTexts texts;

  private String eventCode;
  private String categoryCode;
  private String quotaRef;
  private SeatsForm seats = new SeatsForm();
  private CategoryForm form;
  private transient EventDetail event;
  private transient List<CategoryDetail> categories;
  private transient List<QuotaRow> delegations;

  /** Finds the event, and the category or quota to edit if the address names one. */
  public void load() {
    getEvent();
    form =
        getCategories().stream()
            .filter(category -> category.code().equals(categoryCode))
            .findFirst()
            .map(category -> new CategoryForm(category, reader.language()))
            .orElseGet(CategoryForm::new);
    getDelegations().stream()
        .filter(quota -> quota.ref().toString().equals(quotaRef))
        .findFirst()
        .ifPresent(quota -> seats = new SeatsForm(quota));
  }

  public EventDetail getEvent() {
    if (event == null) {
      event = events.byCode(eventCode == null ? "" : eventCode).orElseThrow(NotFoundException::new);
    }
    return event;
  }

  public List<CategoryDetail> getCategories() {
    if (categories == null) {
      categories = setup.categories(getEvent().ref());
    }
    return categories;
  }

  public List<QuotaRow> getDelegations() {
    if (delegations == null) {
      delegations = setup.delegations(getEvent().ref());
    }
    return delegations;
  }

  /** Saves the category; more seats go to those who wait. */
  public String save() {
    Retry.onTransient(() -> setup.save(form.command(getEvent().ref(), reader.language())));
    return saved();
  }

  /** Gives the chosen delegation so many seats. */
  public String grant() {
    Retry.onTransient(() -> setup.grant(seats.command(getEvent().ref())));
    return saved();
  }

  private String saved() {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.getExternalContext().getFlash().setKeepMessages(true);
    faces.addMessage(null, new FacesMessage(texts.get("registration.saved")));
    return "setup.xhtml?faces-redirect=true&event=" + getEvent().code();
  }

  /** Names and codes of the categories, for a delegation's seats. */
  public Map<String, String> getCategoryOptions() {
    Map<String, String> options = new LinkedHashMap<>();
    getCategories().forEach(one -> options.put(reader.text(one.name()), one.code()));
    return options;
  }

  public CategoryKind[] getKinds() {
    return CategoryKind.values();
  }

  public SeatTakenAt[] getMoments() {
    return SeatTakenAt.values();
  }

  public FreedSeat[] getPolicies() {
    return FreedSeat.values();
  }

  public CategoryForm getForm() {
    return form;
  }

  public String getEventCode() {
    return eventCode;
  }

  public void setEventCode(String eventCode) {
    this.eventCode = eventCode;
  }

  public String getCategoryCode() {
    return categoryCode;
  }

  public void setCategoryCode(String categoryCode) {
    this.categoryCode = categoryCode;
  }

  public String getQuotaRef() {
    return quotaRef;
  }

  public void setQuotaRef(String quotaRef) {
    this.quotaRef = quotaRef;
  }

  public SeatsForm getSeats() {
    return seats;
  }
}
