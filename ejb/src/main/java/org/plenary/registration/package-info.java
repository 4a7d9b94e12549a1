/**
 * Categories with capacities, quotas, registrations and the waiting list.
 *
 * <p>A <b>category</b> groups the participants of an event. A <b>quota</b> limits an event, a
 * category, an entity (a delegation) or a kind of seat; all that apply must admit. A seat is taken
 * at the registration or, where approval is needed, at the approval, by guarded updates in the
 * order of the quotas' ids (see {@code Seats}). Who finds no seat may wait: one waiting list per
 * event and category, its places given under the lock of the category's quota. A seat freed in a
 * delegation's quota stays with the delegation; elsewhere the category says whether it is given on.
 *
 * <p>May depend on {@code shared}, {@code audit}, {@code directory} and {@code event}.
 */
package org.plenary.registration;
