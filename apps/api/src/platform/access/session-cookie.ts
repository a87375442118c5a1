import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/**
 * The cookie that carries the session token. Over https it has the `__Host-` prefix, so that no other host can set it;
 * a loopback installation without https cannot use the prefix, as browsers demand `Secure` for it.
 */
@Injectable()
export class SessionCookie {
  private readonly secure: boolean;
  private readonly name: string;

  constructor(publicUrl: string) {
    this.secure = publicUrl.startsWith('https://');
    this.name = this.secure ? '__Host-madang' : 'madang';
  }

  read(request: FastifyRequest): string | undefined {
    return request.cookies[this.name];
  }

  write(reply: FastifyReply, token: string, seconds: number): void {
    void reply.setCookie(this.name, token, { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure, maxAge: seconds });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, { path: '/', httpOnly: true, sameSite: 'lax', secure: this.secure });
  }
}
