import { Component, type ReactNode } from 'react';
import { Trouble } from '../ui/Trouble.tsx';
import css from './shell.module.css';

interface GuardProps {
  readonly children: ReactNode;
}

/** Shows what broke in place of a blank page. */
export class Guard extends Component<GuardProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown): { readonly error: unknown } {
    return { error };
  }

  override render(): ReactNode {
    if (this.state.error === undefined) return this.props.children;
    return (
      <div className={css.centre}>
        <div className={css.card}>
          <Trouble error={this.state.error} onRetry={() => this.setState({ error: undefined })} />
        </div>
      </div>
    );
  }
}
