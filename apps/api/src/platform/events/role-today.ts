/** Events of earlier times call the ombudsperson by another word. They stay as they were logged and are read as today's. */
export function roleToday(role: string): string {
  return role === 'ombudsman' ? 'ombudsperson' : role;
}
