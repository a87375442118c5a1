import type { Titles } from './titles.js';

export const es: Titles = {
  'access/sign-in-needed': 'Inicia sesión para hacer esto',
  'access/not-allowed': 'Tu función no permite esto',
  'access/foreign-origin': 'Esta petición vino de otro sitio',
  'access/too-many-requests': 'Demasiados intentos; espera un poco y vuelve a probar',
  'people/wrong-sign-in': 'El correo y la contraseña no coinciden',
  'people/wrong-code': 'Este código no es válido o ha caducado',
  'request/not-found': 'Aquí no hay nada',
  'request/invalid': 'Hay campos que corregir',
  'request/unreadable': 'No se pudo leer la petición',
  'request/too-large': 'Lo enviado es demasiado grande',
  'request/unsupported-type': 'Envíalo como JSON',
  'request/changed-meanwhile': 'Alguien lo ha cambiado entretanto',
  unexpected: 'Algo ha fallado por nuestra parte',
};
