package org.plenary.web.mail.record;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.UUID;
import org.plenary.mail.MailState;
import org.plenary.mail.record.MailFilter;
import org.plenary.web.directory.Addresses;
import org.plenary.web.shared.Params;

/** The filters of the record as they stand in an address. */
public class MailParams implements Serializable {
  private static final long serialVersionUID = 1L;

  private String person;
  private String event;
  private String mailing;
  private String state;
  private String address;
  private String q;
  private String from;
  private String to;

  /** Those of a request. */
  static MailParams of(HttpServletRequest request) {
    MailParams params = new MailParams();
    params.person = request.getParameter("person");
    params.event = request.getParameter("event");
    params.mailing = request.getParameter("mailing");
    params.state = request.getParameter("state");
    params.address = request.getParameter("address");
    params.q = request.getParameter("q");
    params.from = request.getParameter("from");
    params.to = request.getParameter("to");
    return params;
  }

  /** What they ask for. */
  MailFilter filter() {
    return new MailFilter(
        ref(person),
        ref(event),
        ref(mailing),
        Params.code(MailState.class, state),
        Params.text(address),
        Params.text(q),
        Params.day(from),
        Params.day(to));
  }

  private static UUID ref(String text) {
    return Params.text(text) == null ? null : Addresses.ref(text.strip());
  }

  public String getPerson() {
    return person;
  }

  public void setPerson(String person) {
    this.person = person;
  }

  public String getEvent() {
    return event;
  }

  public void setEvent(String event) {
    this.event = event;
  }

  public String getMailing() {
    return mailing;
  }

  public void setMailing(String mailing) {
    this.mailing = mailing;
  }

  public String getState() {
    return state;
  }

  public void setState(String state) {
    this.state = state;
  }

  public String getAddress() {
    return address;
  }

  public void setAddress(String address) {
    this.address = address;
  }

  public String getQ() {
    return q;
  }

  public void setQ(String q) {
    this.q = q;
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }
}
