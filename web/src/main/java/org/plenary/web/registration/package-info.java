/** Pages on which organizers register participants, and the public form. */
package org.plenary.web.registration;
